// Command kubectl-reader reads YAML and JSON the way kubectl does, with kubectl's own library code, so that Hapju's
// reader and writer can be held against it.
//
//	kubectl-reader [kubectl|yaml]
//
// Standard input: one JSON object a line, {"id": any, "text": "..."}.
// Standard output: one JSON object a line in the same order, {"id": any, "docs": [value, ...]} or
// {"id": any, "error": "..."}.
//
// kubectl (the default) is the path of `kubectl apply -f`: the text is split into documents, each becomes JSON, empty
// documents are passed over, and numbers become what an unstructured object holds (int64, else float64).
//
// yaml converts the one document of the text and keeps its numbers as they were written.
package main

import (
	"bufio"
	"bytes"
	stdjson "encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	sigsyaml "sigs.k8s.io/yaml"
)

type request struct {
	ID   stdjson.RawMessage `json:"id"`
	Text string             `json:"text"`
}

type answer struct {
	ID    stdjson.RawMessage `json:"id"`
	Docs  []any              `json:"docs,omitzero"`
	Error string             `json:"error,omitempty"`
}

// readAsKubectl follows the stream visitor of kubectl's resource builder.
func readAsKubectl(text string) ([]any, error) {
	docs := []any{}
	decoder := yaml.NewYAMLOrJSONDecoder(bytes.NewReader([]byte(text)), 4096)
	for {
		var raw runtime.RawExtension
		if err := decoder.Decode(&raw); err != nil {
			if errors.Is(err, io.EOF) {
				return docs, nil
			}
			return nil, err
		}
		raw.Raw = bytes.TrimSpace(raw.Raw)
		if len(raw.Raw) == 0 || bytes.Equal(raw.Raw, []byte("null")) {
			continue
		}
		var doc any
		if err := json.Unmarshal(raw.Raw, &doc); err != nil {
			return nil, err
		}
		docs = append(docs, doc)
	}
}

func readAsYAML(text string) ([]any, error) {
	converted, err := sigsyaml.YAMLToJSON([]byte(text))
	if err != nil {
		return nil, err
	}
	return []any{stdjson.RawMessage(converted)}, nil
}

func run(read func(string) ([]any, error), in io.Reader, out io.Writer) error {
	lines := bufio.NewReaderSize(in, 1<<20)
	buffered := bufio.NewWriterSize(out, 1<<20)
	encoder := stdjson.NewEncoder(buffered)
	encoder.SetEscapeHTML(false)
	for {
		line, readErr := lines.ReadBytes('\n')
		if readErr != nil && !errors.Is(readErr, io.EOF) {
			return readErr
		}
		if len(bytes.TrimSpace(line)) > 0 {
			var asked request
			if err := stdjson.Unmarshal(line, &asked); err != nil {
				return fmt.Errorf("a line is not {\"id\", \"text\"}: %w", err)
			}
			said := answer{ID: asked.ID}
			docs, err := read(asked.Text)
			if err != nil {
				said.Error = err.Error()
			} else {
				said.Docs = docs
			}
			if err := encoder.Encode(said); err != nil {
				return err
			}
			// A caller that waits for each answer before it asks again must get it now.
			if lines.Buffered() == 0 {
				if err := buffered.Flush(); err != nil {
					return err
				}
			}
		}
		if readErr != nil {
			return buffered.Flush()
		}
	}
}

func main() {
	read := readAsKubectl
	switch {
	case len(os.Args) < 2 || os.Args[1] == "kubectl":
	case os.Args[1] == "yaml":
		read = readAsYAML
	default:
		fmt.Fprintln(os.Stderr, "usage: kubectl-reader [kubectl|yaml]")
		os.Exit(2)
	}
	if err := run(read, os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "kubectl-reader:", err)
		os.Exit(1)
	}
}
