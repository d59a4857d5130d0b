package fault_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/cuckoo-network/cuckoo/sched/fault"
)

func TestClassAndField(t *testing.T) {
	cause := errors.New("too old")
	for _, tc := range []struct {
		name  string
		err   error
		class fault.Class
		word  string
		field string
	}{
		{"nil", nil, fault.ClassNone, "none", ""},
		{"plain", cause, fault.ClassNone, "none", ""},
		{"reject", fault.Reject("Task.seq", cause), fault.ClassReject, "reject", "Task.seq"},
		{"ignore", fault.Ignore("Task.issuedAt", cause), fault.ClassIgnore, "ignore", "Task.issuedAt"},
		{"park", fault.Park("Claim.task", cause), fault.ClassPark, "park", "Claim.task"},
		{"wrapped", fmt.Errorf("gossip: %w", fault.Park("Claim.task", cause)), fault.ClassPark, "park", "Claim.task"},
		{"outermost wins", fault.Ignore("outer", fault.Reject("inner", cause)), fault.ClassIgnore, "ignore", "outer"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := fault.ClassOf(tc.err); got != tc.class || got.String() != tc.word {
				t.Errorf("class %v, want %v", got, tc.class)
			}
			if got := fault.Field(tc.err); got != tc.field {
				t.Errorf("field %q, want %q", got, tc.field)
			}
			if tc.class != fault.ClassNone && !errors.Is(tc.err, cause) {
				t.Error("the cause is lost")
			}
		})
	}
	if got := fault.Reject("Task.seq", cause).Error(); got != "Task.seq: too old" {
		t.Errorf("message %q", got)
	}
}
