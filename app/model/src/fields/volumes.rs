//! Volumes: the five types of the console. A volume of any other type is kept and shown as "other".

use super::{ApiValue, Card, EditorId, Field, InChip, Input, Pick, Resource, Root, Rule, Variant, id};
use crate::names::Syntax;

const CARD: Card = Card::Volumes;

/// The card's one row.
pub(super) const FIELDS: &[Field] =
    &[Field::new(id!("volumes"), CARD, Root::PodSpec, "volumes", Input::Editor(EditorId::Volumes))
        .chip(InChip::WhenSet)];

const fn item(keys: (&'static str, &'static str, &'static str), path: &'static str, input: Input) -> Field {
    // `emptyDir: {}` is a volume; the mapping must stay when its last field goes.
    Field::new(keys, CARD, Root::Item, path, input).keep_parent()
}

/// What every volume has.
pub(super) const VOLUME: &[Field] =
    &[item(id!("volume-name"), "name", Input::Name(Syntax::Label)).rules(&[Rule::Required, Rule::ItemKey])];

/// The types.
pub(super) const TYPES: &[Variant] = &[
    Variant {
        label: "choice-volume-empty-dir",
        path: "emptyDir",
        plain: false,
        fields: &[
            item(id!("use-memory"), "emptyDir.medium", Input::Switch { on: "Memory" }),
            item(id!("size-limit"), "emptyDir.sizeLimit", Input::Quantity(Resource::Storage)),
        ],
    },
    Variant {
        label: "choice-volume-host-path",
        path: "hostPath",
        plain: false,
        fields: &[
            item(id!("host-path"), "hostPath.path", Input::Text { chars: 40 }).required(),
            item(id!("host-path-type"), "hostPath.type", Input::Choice(HOST_PATH_TYPES))
                .default_word("default-unchecked")
                .advanced(),
        ],
    },
    Variant {
        label: "choice-volume-config-map",
        path: "configMap",
        plain: false,
        fields: &[
            item(id!("volume-config-map"), "configMap.name", Input::Name(Syntax::Subdomain))
                .required()
                .pick(Pick::ConfigMap),
            item(id!("config-map-mode"), "configMap.defaultMode", Input::FileMode)
                .label("field-default-mode")
                .default("0644"),
            item(id!("config-map-optional"), "configMap.optional", Input::Bool)
                .label("field-optional")
                .advanced(),
        ],
    },
    Variant {
        label: "choice-volume-secret",
        path: "secret",
        plain: false,
        fields: &[
            item(id!("volume-secret"), "secret.secretName", Input::Name(Syntax::Subdomain))
                .required()
                .pick(Pick::Secret),
            item(id!("secret-mode"), "secret.defaultMode", Input::FileMode)
                .label("field-default-mode")
                .default("0644"),
            item(id!("secret-optional"), "secret.optional", Input::Bool).label("field-optional").advanced(),
        ],
    },
    Variant {
        label: "choice-volume-claim",
        path: "persistentVolumeClaim",
        plain: false,
        fields: &[
            item(id!("claim-name"), "persistentVolumeClaim.claimName", Input::Name(Syntax::Subdomain))
                .required()
                .pick(Pick::PersistentVolumeClaim),
            item(id!("claim-read-only"), "persistentVolumeClaim.readOnly", Input::Bool)
                .label("field-read-only"),
        ],
    },
];

const HOST_PATH_TYPES: &[ApiValue] = &[
    ApiValue { value: "DirectoryOrCreate", word: "choice-path-directory-or-create" },
    ApiValue { value: "Directory", word: "choice-path-directory" },
    ApiValue { value: "FileOrCreate", word: "choice-path-file-or-create" },
    ApiValue { value: "File", word: "choice-path-file" },
    ApiValue { value: "Socket", word: "choice-path-socket" },
    ApiValue { value: "CharDevice", word: "choice-path-char-device" },
    ApiValue { value: "BlockDevice", word: "choice-path-block-device" },
];
