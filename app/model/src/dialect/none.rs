//! A cluster without the API: pods and controllers alone.
