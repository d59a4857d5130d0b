package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"
)

// Error is an answer that says why there is none.
type Error struct {
	Status     int
	Type       string
	Code       string
	Param      string // the member of the request at fault, or ""
	Message    string
	RetryAfter time.Duration // 0: trying again does not help, or nobody knows when
}

func (e *Error) Error() string { return e.Message }

const (
	typeInvalid = "invalid_request_error"
	typeServer  = "server_error"
)

func invalid(param, format string, args ...any) *Error {
	return &Error{Status: http.StatusBadRequest, Type: typeInvalid, Code: "invalid_value", Param: param, Message: fmt.Sprintf(format, args...)}
}

// Invalid says that a member of the request cannot be; param "" means the prompt.
func Invalid(param, message string) *Error { return invalid(param, "%s", message) }

// ContextLength says that prompt and output do not fit the model.
func ContextLength(prompt, output, limit uint32) *Error {
	return &Error{Status: http.StatusBadRequest, Type: typeInvalid, Code: "context_length_exceeded",
		Message: fmt.Sprintf("The model's context is %d tokens; the prompt has %d and %d more were asked for. Shorten one of them.", limit, prompt, output)}
}

// Busy says that the node or the network is full for now: 429.
func Busy(message string, retryAfter time.Duration) *Error {
	return &Error{Status: http.StatusTooManyRequests, Type: "rate_limit_error", Code: "network_full", Message: message, RetryAfter: atLeastASecond(retryAfter)}
}

// Unavailable says that nobody can answer at present (no miner, no epoch, no
// chain): 503.
func Unavailable(code, message string, retryAfter time.Duration) *Error {
	return &Error{Status: http.StatusServiceUnavailable, Type: typeServer, Code: code, Message: message, RetryAfter: atLeastASecond(retryAfter)}
}

// Timeout says that the network did not answer in time: 504.
func Timeout(message string) *Error {
	return &Error{Status: http.StatusGatewayTimeout, Type: typeServer, Code: "deadline_exceeded", Message: message, RetryAfter: time.Second}
}

// BadOutput says that what the network answered does not hold, such as tokens
// already streamed that the check refused: 502.
func BadOutput(message string) *Error {
	return &Error{Status: http.StatusBadGateway, Type: typeServer, Code: "output_refused", Message: message, RetryAfter: time.Second}
}

func atLeastASecond(d time.Duration) time.Duration { return max(d, time.Second) }

// asError is the answer for err. What is not an Error is our own fault, and
// its text stays in our log.
func asError(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return &Error{Status: http.StatusInternalServerError, Type: typeServer, Code: "internal_error",
		Message: "This node failed to handle the request; its log says why."}
}

// MarshalJSON is OpenAI's shape: null where there is nothing.
func (e *Error) MarshalJSON() ([]byte, error) {
	type body struct {
		Message string  `json:"message"`
		Type    string  `json:"type"`
		Param   *string `json:"param"`
		Code    *string `json:"code"`
	}
	orNull := func(s string) *string {
		if s == "" {
			return nil
		}
		return &s
	}
	return json.Marshal(map[string]body{"error": {e.Message, e.Type, orNull(e.Param), orNull(e.Code)}})
}

func (e *Error) write(w http.ResponseWriter) {
	if e.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(e.RetryAfter.Seconds()))))
	}
	if e.Status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", "Bearer")
	}
	writeJSON(w, e.Status, e)
}

func writeJSON(w http.ResponseWriter, status int, v any) {
	data, err := json.Marshal(v)
	if err != nil { // only our own types come here
		panic(err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write(append(data, '\n')) // a client that has gone is noticed by its context
}
