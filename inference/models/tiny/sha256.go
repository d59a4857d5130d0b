package tiny

// SHA256 is the hash of cuckoo-tiny.gguf. The model is exempt from
// regeneration: training again gives another file on another machine.
const SHA256 = "a6be998392d125f7f5eaf7f895061692f115213627f83f3e3e8b37f019affc0e"
