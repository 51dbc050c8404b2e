// The network's arithmetic in WebAssembly SIMD. AssemblyScript: `npm run kernel` compiles it into
// ../kernel-bytes.data.ts. Pointers are byte offsets into the imported memory, all numbers f32.
// No fused multiply-add and a fixed order of sums, so that every machine, and the plain
// JavaScript of ../plain-kernel.ts, gives the same bits.

export { biasLeaky, lstmStep } from './activations'
export { readySums } from './byte-gates'
export { byteStep } from './byte-steps'
export { multiplyBytes, roundBytes, scaleRows } from './bytes'
export { addRowTimes, multiply, pack, sumRows } from './floats'
export { multiplyShort, quantise } from './shorts'
