package api

import (
	"fmt"
	"net/http"
	"strings"
)

// modelJSON is a model as OpenAI shows it; model_id is ours.
type modelJSON struct {
	ID      string `json:"id"`
	Object  string `json:"object"`
	Created int64  `json:"created"`
	OwnedBy string `json:"owned_by"`
	ModelID string `json:"model_id"`
}

func (m Model) json() modelJSON {
	return modelJSON{ID: m.Name, Object: "model", Created: m.Created, OwnedBy: m.Owner, ModelID: m.ID.String()}
}

func (s *server) listModels(w http.ResponseWriter, r *http.Request) {
	data := []modelJSON{}
	for _, m := range s.backend.Models(r.Context()) {
		data = append(data, m.json())
	}
	writeJSON(w, http.StatusOK, map[string]any{"object": "list", "data": data})
}

func (s *server) getModel(w http.ResponseWriter, r *http.Request) {
	m, err := s.model(r, r.PathValue("name"))
	if err != nil {
		err.write(w)
		return
	}
	writeJSON(w, http.StatusOK, m.json())
}

// model finds a model by its name or its id.
func (s *server) model(r *http.Request, name string) (Model, *Error) {
	all := s.backend.Models(r.Context())
	var names []string
	for _, m := range all {
		if m.Name == name || strings.EqualFold(m.ID.String(), name) {
			return m, nil
		}
		names = append(names, m.Name)
	}
	known := "this node offers none at present"
	if len(names) > 0 {
		known = "this node offers: " + strings.Join(names, ", ")
	}
	return Model{}, &Error{Status: http.StatusNotFound, Type: typeInvalid, Code: "model_not_found", Param: "model",
		Message: fmt.Sprintf("The model %.100q does not exist; %s.", name, known)}
}
