// Generated from `locales/` by `cargo run -p hapju-i18n --example keys`. Do not edit: a test compares it.
//! The keys of `locales/*/errors.ftl`.

/// `Could not start the connection: { $reason }`
#[rustfmt::skip]
pub const CLUSTER_NOT_STARTED: &str = "cluster-not-started";
/// `This change cannot be made here: { $path }`
#[rustfmt::skip]
pub const EDIT_FAILED: &str = "edit-failed";
/// `Could not export { $file }: { $reason }`
#[rustfmt::skip]
pub const EXPORT_FAILED: &str = "export-failed";
/// `Written in { $guess }, not in UTF-8.`
#[rustfmt::skip]
pub const LEFT_ENCODING: &str = "left-encoding";
/// `A Helm template. Render it first: helm template … | hapju -`
#[rustfmt::skip]
pub const LEFT_HELM: &str = "left-helm";
/// `A kustomization. Build it first: kubectl kustomize … | hapju -`
#[rustfmt::skip]
pub const LEFT_KUSTOMIZATION: &str = "left-kustomization";
/// `Not a Kubernetes manifest.`
#[rustfmt::skip]
pub const LEFT_NOT_KUBERNETES: &str = "left-not-kubernetes";
/// `Encrypted with SOPS. Decrypt it first.`
#[rustfmt::skip]
pub const LEFT_SOPS: &str = "left-sops";
/// `Too large to be opened.`
#[rustfmt::skip]
pub const LEFT_TOO_LARGE: &str = "left-too-large";
/// `A values file of a Helm chart.`
#[rustfmt::skip]
pub const LEFT_VALUES: &str = "left-values";
/// `Aliases were written out where a value changed.`
#[rustfmt::skip]
pub const NOTE_ALIAS_EXPANDED: &str = "note-alias-expanded";
/// `The comments could not be kept.`
#[rustfmt::skip]
pub const NOTE_COMMENTS_LOST: &str = "note-comments-lost";
/// `The file is now UTF-8.`
#[rustfmt::skip]
pub const NOTE_SAVED_AS_UTF8: &str = "note-saved-as-utf8";
/// `The file could not be read and is open as text. Mend it in the YAML tab; the form waits.`
#[rustfmt::skip]
pub const OPEN_AS_TEXT: &str = "open-as-text";
/// `The folder holds no manifests: { $file }`
#[rustfmt::skip]
pub const OPEN_EMPTY_FOLDER: &str = "open-empty-folder";
/// `Could not open { $file }: { $reason }`
#[rustfmt::skip]
pub const OPEN_FAILED: &str = "open-failed";
/// `Neither a file nor a folder: { $file }`
#[rustfmt::skip]
pub const OPEN_NOT_A_FILE: &str = "open-not-a-file";
/// `The file does not exist: { $file }`
#[rustfmt::skip]
pub const OPEN_NOT_FOUND: &str = "open-not-found";
/// `No permission to read: { $file }`
#[rustfmt::skip]
pub const OPEN_PERMISSION: &str = "open-permission";
/// `Read as { $encoding }`
#[rustfmt::skip]
pub const OPEN_READ_AS: &str = "open-read-as";
/// `{ $file }, line { $line-text }, column { $column-text }`
#[rustfmt::skip]
pub const PLACE_FILE: &str = "place-file";
/// `line { $line-text }, column { $column-text }`
#[rustfmt::skip]
pub const PLACE_LINE_COLUMN: &str = "place-line-column";
/// `The aliases of this file expand to more than { $limit-text } values.`
#[rustfmt::skip]
pub const READ_ALIAS_BOMB: &str = "read-alias-bomb";
/// `"*{ $name }" stands inside its own anchor.`
#[rustfmt::skip]
pub const READ_ANCHOR_IN_ITSELF: &str = "read-anchor-in-itself";
/// `The text after !!binary is not Base64.`
#[rustfmt::skip]
pub const READ_BAD_BINARY: &str = "read-bad-binary";
/// `This escape is not known in YAML.`
#[rustfmt::skip]
pub const READ_BAD_ESCAPE: &str = "read-bad-escape";
/// `This indentation fits no line above.`
#[rustfmt::skip]
pub const READ_BAD_INDENT: &str = "read-bad-indent";
/// `"<<" can merge only a mapping or a list of mappings.`
#[rustfmt::skip]
pub const READ_BAD_MERGE: &str = "read-bad-merge";
/// `"{ $text }" after "---" on the same line: kubectl refuses this.`
#[rustfmt::skip]
pub const READ_BAD_SEPARATOR: &str = "read-bad-separator";
/// `A value cannot begin with "{ $char }". Quote it.`
#[rustfmt::skip]
pub const READ_BAD_START: &str = "read-bad-start";
/// `A control character ({ $char }) is not allowed here.`
#[rustfmt::skip]
pub const READ_CONTROL_CHARACTER: &str = "read-control-character";
/// `kubectl refuses lines that begin with "%".`
#[rustfmt::skip]
pub const READ_DIRECTIVE: &str = "read-directive";
/// `"{ $key }" stands twice: here and on line { $line-text }.`
#[rustfmt::skip]
pub const READ_EQUAL_KEYS: &str = "read-equal-keys";
/// `kubectl ignores what stands after the end of the document.`
#[rustfmt::skip]
pub const READ_IGNORED_AFTER_END: &str = "read-ignored-after-end";
/// `{ $digits } does not fit into 64 bits; kubectl would round it. Quote it to keep every digit.`
#[rustfmt::skip]
pub const READ_INTEGER_TOO_LARGE: &str = "read-integer-too-large";
/// `This is not JSON.`
#[rustfmt::skip]
pub const READ_JSON_SYNTAX: &str = "read-json-syntax";
/// `A key is expected here.`
#[rustfmt::skip]
pub const READ_KEY_EXPECTED: &str = "read-key-expected";
/// `A key must be text, not a list or a mapping.`
#[rustfmt::skip]
pub const READ_KEY_NOT_TEXT: &str = "read-key-not-text";
/// `A key without text is not allowed.`
#[rustfmt::skip]
pub const READ_KEY_NULL: &str = "read-key-null";
/// `"{ $second }" here and "{ $first }" on line { $line-text } are the same key to Kubernetes: "{ $key }".`
#[rustfmt::skip]
pub const READ_KEYS_BECOME_EQUAL: &str = "read-keys-become-equal";
/// `A list item cannot begin here.`
#[rustfmt::skip]
pub const READ_LIST_NOT_ALLOWED: &str = "read-list-not-allowed";
/// `A "key: value" cannot begin here. Quote the text if it contains ": ".`
#[rustfmt::skip]
pub const READ_MAPPING_NOT_ALLOWED: &str = "read-mapping-not-allowed";
/// `"<<" overwrites "{ $key }" from line { $line-text }.`
#[rustfmt::skip]
pub const READ_MERGE_OVERWRITES: &str = "read-merge-overwrites";
/// `This document is not an object; it is kept as it is.`
#[rustfmt::skip]
pub const READ_NOT_AN_OBJECT: &str = "read-not-an-object";
/// `"{ $text }" cannot be sent to Kubernetes: JSON has no such number.`
#[rustfmt::skip]
pub const READ_NOT_FINITE: &str = "read-not-finite";
/// `The file is not UTF-8 text.`
#[rustfmt::skip]
pub const READ_NOT_UTF8: &str = "read-not-utf8";
/// `The file is not UTF-8; it looks like { $guess }.`
#[rustfmt::skip]
pub const READ_NOT_UTF8_GUESS: &str = "read-not-utf8-guess";
/// `This is not YAML.`
#[rustfmt::skip]
pub const READ_SYNTAX: &str = "read-syntax";
/// `YAML cannot be indented with a tab. Use spaces.`
#[rustfmt::skip]
pub const READ_TAB: &str = "read-tab";
/// `"{ $text }" is not what the tag { $tag } says.`
#[rustfmt::skip]
pub const READ_TAG_MISMATCH: &str = "read-tag-mismatch";
/// `Nested deeper than { $limit-text } levels.`
#[rustfmt::skip]
pub const READ_TOO_DEEP: &str = "read-too-deep";
/// `The file has { $size }; more than { $limit } cannot be opened.`
#[rustfmt::skip]
pub const READ_TOO_LARGE: &str = "read-too-large";
/// `The bracket that begins here is not closed.`
#[rustfmt::skip]
pub const READ_UNCLOSED_BRACKET: &str = "read-unclosed-bracket";
/// `The quoted text that begins here has no end.`
#[rustfmt::skip]
pub const READ_UNCLOSED_QUOTE: &str = "read-unclosed-quote";
/// `"*{ $name }" has no anchor "&{ $name }" before it.`
#[rustfmt::skip]
pub const READ_UNKNOWN_ANCHOR: &str = "read-unknown-anchor";
/// `Kubernetes does not know the tag { $tag }; it is ignored.`
#[rustfmt::skip]
pub const READ_UNKNOWN_TAG: &str = "read-unknown-tag";
/// `An invisible or unusual character ({ $char }) stands here.`
#[rustfmt::skip]
pub const READ_UNUSUAL_CHARACTER: &str = "read-unusual-character";
/// `Another program changed the file: { $file }`
#[rustfmt::skip]
pub const SAVE_CHANGED_ON_DISK: &str = "save-changed-on-disk";
/// `Could not save { $file }: { $reason }`
#[rustfmt::skip]
pub const SAVE_FAILED: &str = "save-failed";
/// `The text of { $file } has an error. It is saved as text, as it stands.`
#[rustfmt::skip]
pub const SAVE_HAS_UNREAD_TEXT: &str = "save-has-unread-text";
/// `{ $file } is open in this design already. Choose another name.`
#[rustfmt::skip]
pub const SAVE_IS_OPEN: &str = "save-is-open";
/// `The folder does not exist: { $folder }`
#[rustfmt::skip]
pub const SAVE_NO_FOLDER: &str = "save-no-folder";
/// `{ $file } was never saved. Choose where to save it.`
#[rustfmt::skip]
pub const SAVE_NO_PATH: &str = "save-no-path";
/// `The disk is full; { $file } is unchanged.`
#[rustfmt::skip]
pub const SAVE_NO_SPACE: &str = "save-no-space";
/// `No permission to write: { $file }`
#[rustfmt::skip]
pub const SAVE_PERMISSION: &str = "save-permission";
/// `The folder is read-only; your work is kept here. Save it elsewhere: { $folder }`
#[rustfmt::skip]
pub const SAVE_READ_ONLY_FOLDER: &str = "save-read-only-folder";
/// `The file is kept as { $path }.`
#[rustfmt::skip]
pub const SETTINGS_KEPT: &str = "settings-kept";
/// `Could not read all settings, so defaults apply: { $reason }`
#[rustfmt::skip]
pub const SETTINGS_NOT_READ: &str = "settings-not-read";
/// `Could not save the settings: { $reason }`
#[rustfmt::skip]
pub const SETTINGS_NOT_WRITTEN: &str = "settings-not-written";

/// All of them.
#[rustfmt::skip]
pub const ALL: &[&str] = &[
    CLUSTER_NOT_STARTED,
    EDIT_FAILED,
    EXPORT_FAILED,
    LEFT_ENCODING,
    LEFT_HELM,
    LEFT_KUSTOMIZATION,
    LEFT_NOT_KUBERNETES,
    LEFT_SOPS,
    LEFT_TOO_LARGE,
    LEFT_VALUES,
    NOTE_ALIAS_EXPANDED,
    NOTE_COMMENTS_LOST,
    NOTE_SAVED_AS_UTF8,
    OPEN_AS_TEXT,
    OPEN_EMPTY_FOLDER,
    OPEN_FAILED,
    OPEN_NOT_A_FILE,
    OPEN_NOT_FOUND,
    OPEN_PERMISSION,
    OPEN_READ_AS,
    PLACE_FILE,
    PLACE_LINE_COLUMN,
    READ_ALIAS_BOMB,
    READ_ANCHOR_IN_ITSELF,
    READ_BAD_BINARY,
    READ_BAD_ESCAPE,
    READ_BAD_INDENT,
    READ_BAD_MERGE,
    READ_BAD_SEPARATOR,
    READ_BAD_START,
    READ_CONTROL_CHARACTER,
    READ_DIRECTIVE,
    READ_EQUAL_KEYS,
    READ_IGNORED_AFTER_END,
    READ_INTEGER_TOO_LARGE,
    READ_JSON_SYNTAX,
    READ_KEY_EXPECTED,
    READ_KEY_NOT_TEXT,
    READ_KEY_NULL,
    READ_KEYS_BECOME_EQUAL,
    READ_LIST_NOT_ALLOWED,
    READ_MAPPING_NOT_ALLOWED,
    READ_MERGE_OVERWRITES,
    READ_NOT_AN_OBJECT,
    READ_NOT_FINITE,
    READ_NOT_UTF8,
    READ_NOT_UTF8_GUESS,
    READ_SYNTAX,
    READ_TAB,
    READ_TAG_MISMATCH,
    READ_TOO_DEEP,
    READ_TOO_LARGE,
    READ_UNCLOSED_BRACKET,
    READ_UNCLOSED_QUOTE,
    READ_UNKNOWN_ANCHOR,
    READ_UNKNOWN_TAG,
    READ_UNUSUAL_CHARACTER,
    SAVE_CHANGED_ON_DISK,
    SAVE_FAILED,
    SAVE_HAS_UNREAD_TEXT,
    SAVE_IS_OPEN,
    SAVE_NO_FOLDER,
    SAVE_NO_PATH,
    SAVE_NO_SPACE,
    SAVE_PERMISSION,
    SAVE_READ_ONLY_FOLDER,
    SETTINGS_KEPT,
    SETTINGS_NOT_READ,
    SETTINGS_NOT_WRITTEN,
];
