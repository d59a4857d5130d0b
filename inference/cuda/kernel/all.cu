// Every kernel, as one module.
#include "vector.cu"
#include "gemv.cu"
#include "mma.cu"
#include "heads.cu"
#include "attend.cu"
#include "sample.cu"
#include "prefill.cu"
