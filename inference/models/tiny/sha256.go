package tiny

// SHA256 is the hash of cuckoo-tiny.gguf. The model is exempt from
// regeneration: training again gives another file on another machine.
const SHA256 = "f8d7ca01831ddde4fbe6422613017a89a23787dae857df05a0cd2f8f264b9e8a"
