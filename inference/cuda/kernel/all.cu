// Every kernel, as one module.
#include "vector.cu"
