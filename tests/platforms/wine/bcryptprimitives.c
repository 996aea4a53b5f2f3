/* Wine before version 9 lacks this library, which Rust's standard library draws random numbers from. */
typedef unsigned char BOOLEAN;

BOOLEAN __stdcall SystemFunction036(void *bytes, unsigned long count);

__declspec(dllexport) int __stdcall ProcessPrng(unsigned char *bytes, unsigned long long count) {
    while (count > 0) {
        unsigned long piece = count < 0x10000 ? (unsigned long)count : 0x10000;
        if (!SystemFunction036(bytes, piece)) return 0;
        bytes += piece;
        count -= piece;
    }
    return 1;
}
