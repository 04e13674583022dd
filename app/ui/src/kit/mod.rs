//! The design system: tokens, fonts, the IME guard, and the widgets of the window.
//!
//! Nothing here knows Kubernetes, and nothing here holds a word of any language: callers pass every string.
//! No widget asks for a repaint by itself: an idle window draws no frames.

pub mod badge;
pub mod button;
pub mod card;
pub mod checkbox;
pub mod chip;
pub mod code_view;
pub mod combo;
pub mod curve;
pub mod dialog;
pub mod diff_view;
pub mod fonts;
pub mod frame;
pub mod icons;
pub mod ime_guard;
pub mod list_row;
pub mod menu;
pub mod node_map;
pub mod panels;
pub mod progress_cells;
pub mod row;
pub mod segmented;
pub mod style;
pub mod table;
pub mod tabs;
pub mod text;
pub mod text_field;
pub mod toast;
pub mod tokens;
pub mod verdict;
pub mod yaml_syntax;

pub use button::{Button, IconButton};
pub use card::{Card, CardResponse};
pub use checkbox::{checkbox, toggle};
pub use chip::Chip;
pub use code_view::{CodeOutput, CodeView};
pub use combo::{Choice, Combo, Select};
pub use curve::{Curve, Step};
pub use dialog::{Dialog, DialogResponse, Fact};
pub use diff_view::{DiffLine, Sign, diff_view};
pub use icons::Icon;
pub use ime_guard::composing;
pub use list_row::ListRow;
pub use menu::MenuItem;
pub use node_map::{MapCell, MapGroup, MapResponse, NodeMap, Room};
pub use progress_cells::progress_cells;
pub use row::{Row, RowResponse};
pub use segmented::Segmented;
pub use style::install;
pub use table::{Column, RowAction, RowActions, Table};
pub use tabs::{Tab, tabs};
pub use text_field::{FieldOutput, TextField, Width};
pub use toast::Toasts;
pub use tokens::{Tokens, Tone, font, size};
pub use verdict::{Suggestion, Verdict, reason_row, suggestion_row, verdict_card};
