//! What we write is read back alike by readers that are not ours.
