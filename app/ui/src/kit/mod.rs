//! The design system: tokens, fonts, the IME guard, and the widgets of the window.
//!
//! Nothing here knows Kubernetes, and nothing here holds a word of any language: callers pass every string.
//! No widget asks for a repaint by itself: an idle window draws no frames.

pub mod badge;
pub mod button;
pub mod card;
pub mod chip;
pub mod combo;
pub mod fonts;
pub mod frame;
pub mod icons;
pub mod ime_guard;
pub mod row;
pub mod segmented;
pub mod style;
pub mod tabs;
pub mod text;
pub mod text_field;
pub mod tokens;

pub use button::{Button, IconButton};
pub use card::{Card, CardResponse};
pub use chip::Chip;
pub use combo::{Choice, Combo, Select};
pub use icons::Icon;
pub use ime_guard::composing;
pub use row::{Row, RowResponse};
pub use segmented::Segmented;
pub use style::install;
pub use tabs::{Tab, tabs};
pub use text_field::{FieldOutput, TextField, Width};
pub use tokens::{Tokens, Tone, font, size};
