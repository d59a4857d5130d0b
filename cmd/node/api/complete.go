package api

import (
	"context"
	"errors"
	"io"
	"mime"
	"net/http"
	"time"
)

// statusGone is what the log shows for a client that went away; nobody reads it.
const statusGone = 499

// complete answers one chat or completion.
func (s *server) complete(w http.ResponseWriter, r *http.Request, e endpoint) {
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	default:
		Busy("This node is answering as many requests as it takes. Try again shortly.", time.Second).write(w)
		return
	}
	start := s.cfg.now()
	req, err := s.request(w, r, e)
	if err != nil {
		err.write(w)
		return
	}
	a := &answer{endpoint: e, req: req, created: start.Unix()}
	w.Header().Set("X-Request-Id", req.ID)
	status := http.StatusOK
	if req.Stream {
		status = s.stream(w, r, a)
	} else {
		status = s.whole(w, r, a)
	}
	s.cfg.Log.Debug("api: request", "id", req.ID, "path", r.URL.Path, "status", status, "took", s.cfg.now().Sub(start))
}

// submit takes a request and answers at once.
func (s *server) submit(w http.ResponseWriter, r *http.Request, e endpoint) {
	req, err := s.request(w, r, e)
	if err != nil {
		err.write(w)
		return
	}
	if req.Logprobs {
		invalid("logprobs", "logprobs: a task that nobody waits for is kept without log-probabilities; leave it out").write(w)
		return
	}
	v, fault := s.backend.(Submitter).Submit(r.Context(), req.Request)
	if fault != nil {
		if e, there := s.failed(r, &answer{endpoint: e, req: req}, fault); there {
			e.write(w)
		}
		return
	}
	writeJSON(w, http.StatusAccepted, v)
}

// request reads and checks a request.
func (s *server) request(w http.ResponseWriter, r *http.Request, e endpoint) (*decoded, *Error) {
	// A web page can post a form anywhere without asking; it cannot post JSON.
	if t, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || t != "application/json" {
		return nil, &Error{Status: http.StatusUnsupportedMediaType, Type: typeInvalid, Code: "unsupported_media_type",
			Message: "Send the request with Content-Type: application/json."}
	}
	body, err := s.body(w, r)
	if err != nil {
		return nil, err
	}
	d, err := e.decode(body)
	if err != nil {
		return nil, err
	}
	if d.Model, err = s.model(r, d.model); err != nil {
		return nil, err
	}
	d.ID = map[endpoint]string{chat: "chatcmpl-", completion: "cmpl-"}[e] + s.cfg.id()
	return d, nil
}

func (s *server) body(w http.ResponseWriter, r *http.Request) ([]byte, *Error) {
	ctl := http.NewResponseController(w) // deadlines are not supported under some tests, and not needed there
	ctl.SetReadDeadline(time.Now().Add(bodyTimeout))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.cfg.MaxBody))
	ctl.SetReadDeadline(time.Time{})
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		e := invalid("", "The body is larger than %d bytes.", large.Limit)
		e.Status, e.Code = http.StatusRequestEntityTooLarge, "request_too_large"
		return nil, e
	case err != nil:
		return nil, &Error{Status: http.StatusRequestTimeout, Type: typeInvalid, Code: "body_incomplete", Message: "The body did not arrive as a whole."}
	}
	return body, nil
}

// failed turns the backend's error into an answer, and says whether anybody is
// there to read it.
func (s *server) failed(r *http.Request, a *answer, err error) (*Error, bool) {
	if r.Context().Err() != nil {
		return nil, false
	}
	e := asError(err)
	if e.Status == http.StatusInternalServerError {
		s.cfg.Log.Error("api: request failed", "id", a.req.ID, "err", err)
	}
	if e.Status == http.StatusBadRequest && e.Param == "" {
		at := *e
		at.Param = a.endpoint.promptParam()
		e = &at
	}
	return e, true
}

// whole sends the answer in one piece.
func (s *server) whole(w http.ResponseWriter, r *http.Request, a *answer) int {
	c, err := s.backend.Complete(r.Context(), a.req.Request, func(string, uint32) error { return r.Context().Err() })
	if err != nil {
		e, there := s.failed(r, a, err)
		if !there {
			return statusGone
		}
		e.write(w)
		return e.Status
	}
	http.NewResponseController(w).SetWriteDeadline(time.Now().Add(s.cfg.WriteTimeout))
	writeJSON(w, http.StatusOK, a.whole(c))
	return http.StatusOK
}

// stream sends the answer token by token. The header waits for the first
// token, so that a request nobody can answer gets its status. Log-probabilities
// are known when the answer is whole: the pieces that carry them come then.
func (s *server) stream(w http.ResponseWriter, r *http.Request, a *answer) int {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	out := &events{w: w, ctl: http.NewResponseController(w), timeout: s.cfg.WriteTimeout}
	open := func() error {
		if out.open {
			return nil
		}
		return out.send(a.first()...)
	}
	c, err := s.backend.Complete(ctx, a.req.Request, func(text string, _ uint32) error {
		err := open()
		if err == nil && text != "" && !a.req.Logprobs {
			err = out.send(a.piece(text))
		}
		if err != nil {
			cancel() // nobody reads: stop paying
		}
		return err
	})
	if err != nil {
		e, there := s.failed(r, a, err)
		switch {
		case !there || out.failed:
			return statusGone
		case !out.open:
			e.write(w)
		default:
			out.error(e)
		}
		return e.Status
	}
	if open() != nil || out.send(append(a.tokens(c.Tokens), a.last(c)...)...) != nil || out.done() != nil {
		return statusGone
	}
	return http.StatusOK
}
