//! Small values of slim objects: labels, amounts, presence.

use std::fmt;

use hapju_model::Quantity;
use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A short text that never grows.
pub type Str = Box<str>;

/// Labels in the order read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Labels(pub Vec<(Str, Str)>);

impl Labels {
    /// The value of a label.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| &**name == key).map(|(_, value)| &**value)
    }

    /// All labels.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (&**key, &**value))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Into<Str>, V: Into<Str>> FromIterator<(K, V)> for Labels {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
    }
}

impl<'de> Deserialize<'de> for Labels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        entries(deserializer).map(|list: Vec<(Str, Option<Str>)>| {
            Self(list.into_iter().map(|(key, value)| (key, value.unwrap_or_default())).collect())
        })
    }
}

impl Serialize for Labels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// A quantity as an object holds it; what cannot be read is kept as text, so that it can be named.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Amount {
    /// Read.
    Known(Quantity),
    /// No quantity.
    Bad(Str),
}

impl Amount {
    /// The quantity, when it could be read.
    pub fn quantity(&self) -> Option<Quantity> {
        if let Self::Known(quantity) = self { Some(*quantity) } else { None }
    }

    fn read(text: &str) -> Self {
        Quantity::parse(text).map_or_else(|_| Self::Bad(text.into()), Self::Known)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AmountVisitor;
        impl<'de> Visitor<'de> for AmountVisitor {
            type Value = Amount;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a quantity")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Amount, E> {
                Ok(Amount::read(text))
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Amount, E> {
                Ok(Amount::read(&number.to_string()))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<Amount, E> {
                Ok(Amount::read(&number.to_string()))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Amount, E> {
                Ok(Amount::read(&number.to_string()))
            }
            fn visit_bool<E: Error>(self, value: bool) -> Result<Amount, E> {
                Ok(Amount::Bad(value.to_string().into()))
            }
            fn visit_unit<E: Error>(self) -> Result<Amount, E> {
                // A null quantity is nothing: `requests: {cpu: null}` asks for no cpu.
                Ok(Amount::Known(Quantity::ZERO))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Amount, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Amount::Bad("{}".into()))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Amount, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Amount::Bad("[]".into()))
            }
        }
        deserializer.deserialize_any(AmountVisitor)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Known(quantity) => quantity.serialize(serializer),
            Self::Bad(text) => serializer.serialize_str(text),
        }
    }
}

/// Amounts by resource name, in the order read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Amounts(pub Vec<(Str, Amount)>);

impl Amounts {
    /// The amount of a resource as written.
    pub fn get(&self, name: &str) -> Option<&Amount> {
        self.0.iter().find(|(key, _)| &**key == name).map(|(_, amount)| amount)
    }

    /// The quantity of a resource, when it is written and can be read.
    pub fn quantity(&self, name: &str) -> Option<Quantity> {
        self.get(name).and_then(Amount::quantity)
    }

    /// Writes an amount, in its place when the resource is there already.
    pub fn set(&mut self, name: &str, quantity: Quantity) {
        if let Some(entry) = self.0.iter_mut().find(|(key, _)| &**key == name) {
            entry.1 = Amount::Known(quantity);
        } else {
            self.0.push((name.into(), Amount::Known(quantity)));
        }
    }

    /// All that can be read.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Quantity)> {
        self.0.iter().filter_map(|(name, amount)| Some((&**name, amount.quantity()?)))
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for Amounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        entries(deserializer).map(Self)
    }
}

impl Serialize for Amounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// Says only that a field is there, whatever it holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Present;

impl<'de> Deserialize<'de> for Present {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self)
    }
}

impl Serialize for Present {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(std::iter::empty::<((), ())>())
    }
}

/// A mapping as a list of its entries. Of equal keys the last one wins, as in Kubernetes' own reader.
fn entries<'de, D, V>(deserializer: D) -> Result<Vec<(Str, V)>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Entries<V>(std::marker::PhantomData<V>);
    impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
        type Value = Vec<(Str, V)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a mapping")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut list: Vec<(Str, V)> = Vec::with_capacity(map.size_hint().unwrap_or(0));
            while let Some((key, value)) = map.next_entry::<Str, V>()? {
                if let Some(entry) = list.iter_mut().find(|(name, _)| *name == key) {
                    entry.1 = value;
                } else {
                    list.push((key, value));
                }
            }
            list.shrink_to_fit();
            Ok(list)
        }
    }
    deserializer.deserialize_map(Entries(std::marker::PhantomData))
}
