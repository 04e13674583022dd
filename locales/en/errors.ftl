# Sentences about files: reading (read-CODE follows the reader's codes; line and column stand before the sentence),
# opening, saving, and files that are left alone.

## Where

place-line-column = line { $line-text }, column { $column-text }
place-file = { $file }, line { $line-text }, column { $column-text }

## Reading a text

read-too-large = The file has { $size }; more than { $limit } cannot be opened.
read-not-utf8 = The file is not UTF-8 text.
read-not-utf8-guess = The file is not UTF-8; it looks like { $guess }.
read-control-character = A control character ({ $char }) is not allowed here.
read-tab = YAML cannot be indented with a tab. Use spaces.
read-equal-keys = "{ $key }" stands twice: here and on line { $line-text }.
read-keys-become-equal = "{ $second }" here and "{ $first }" on line { $line-text } are the same key to Kubernetes: "{ $key }".
read-key-not-text = A key must be text, not a list or a mapping.
read-key-null = A key without text is not allowed.
read-too-deep = Nested deeper than { $limit-text } levels.
read-alias-bomb = The aliases of this file expand to more than { $limit-text } values.
read-unknown-anchor = "*{ $name }" has no anchor "&{ $name }" before it.
read-anchor-in-itself = "*{ $name }" stands inside its own anchor.
read-bad-merge = "<<" can merge only a mapping or a list of mappings.
read-not-finite = "{ $text }" cannot be sent to Kubernetes: JSON has no such number.
read-tag-mismatch = "{ $text }" is not what the tag { $tag } says.
read-bad-binary = The text after !!binary is not Base64.
read-bad-separator = "{ $text }" after "---" on the same line: kubectl refuses this.
read-directive = kubectl refuses lines that begin with "%".
read-unclosed-quote = The quoted text that begins here has no end.
read-unclosed-bracket = The bracket that begins here is not closed.
read-bad-escape = This escape is not known in YAML.
read-bad-indent = This indentation fits no line above.
read-mapping-not-allowed = A "key: value" cannot begin here. Quote the text if it contains ": ".
read-list-not-allowed = A list item cannot begin here.
read-bad-start = A value cannot begin with "{ $char }". Quote it.
read-key-expected = A key is expected here.
read-syntax = This is not YAML.
read-json-syntax = This is not JSON.
read-integer-too-large = { $digits } does not fit into 64 bits; kubectl would round it. Quote it to keep every digit.
read-unknown-tag = Kubernetes does not know the tag { $tag }; it is ignored.
read-unusual-character = An invisible or unusual character ({ $char }) stands here.
read-merge-overwrites = "<<" overwrites "{ $key }" from line { $line-text }.
read-ignored-after-end = kubectl ignores what stands after the end of the document.
read-not-an-object = This document is not an object; it is kept as it is.

## Opening

open-not-found = The file does not exist: { $file }
open-permission = No permission to read: { $file }
open-not-a-file = Neither a file nor a folder: { $file }
open-failed = Could not open { $file }: { $reason }
open-empty-folder = The folder holds no manifests: { $file }
open-as-text = The file could not be read and is open as text. Mend it in the YAML tab; the form waits.
open-read-as = Read as { $encoding }

## Files that are left alone

left-helm = A Helm template. Render it first: helm template … | hapju -
left-kustomization = A kustomization. Build it first: kubectl kustomize … | hapju -
left-values = A values file of a Helm chart.
left-sops = Encrypted with SOPS. Decrypt it first.
left-not-kubernetes = Not a Kubernetes manifest.
left-too-large = Too large to be opened.
left-encoding = Written in { $guess }, not in UTF-8.

## Saving

save-read-only-folder = The folder is read-only; your work is kept here. Save it elsewhere: { $folder }
save-permission = No permission to write: { $file }
save-no-space = The disk is full; { $file } is unchanged.
save-no-folder = The folder does not exist: { $folder }
save-no-path = { $file } was never saved. Choose where to save it.
save-changed-on-disk = Another program changed the file: { $file }
save-failed = Could not save { $file }: { $reason }
save-is-open = { $file } is open in this design already. Choose another name.
note-comments-lost = The comments could not be kept.
note-alias-expanded = Aliases were written out where a value changed.
note-saved-as-utf8 = The file is now UTF-8.
save-has-unread-text = The text of { $file } has an error. It is saved as text, as it stands.
export-failed = Could not export { $file }: { $reason }
edit-failed = This change cannot be made here: { $path }
settings-not-read = Could not read all settings, so defaults apply: { $reason }
settings-kept = The file is kept as { $path }.
settings-not-written = Could not save the settings: { $reason }
cluster-not-started = Could not start the connection: { $reason }
