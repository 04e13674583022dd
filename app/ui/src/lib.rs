//! Draws state and sends commands: the kit, the editors of rich fields, the screens.

pub mod kit;
