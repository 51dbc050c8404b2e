// To whole numbers and bytes.

/**
 * The nearest whole numbers, halves to the even one, of four numbers between -4,194,304 and 4,194,303: added to 1.5 · 2^23,
 * a number keeps its whole part alone, in the last bits of its mantissa. Several times faster than
 * `trunc_sat`, which minds numbers out of range.
 */
export function wholeOf(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(12582912)), i32x4.splat(0x4b400000))
}

/** Eight whole numbers between -63 and 63 as bytes, 63 above, in the lower half. */
export function bytesOf(first: v128, second: v128): v128 {
  const shorts = i16x8.add(i16x8.narrow_i32x4_s(first, second), i16x8.splat(63))
  return i8x16.narrow_i16x8_u(shorts, shorts)
}

/** The largest of `width` numbers (a multiple of four), their signs aside. */
export function largestOf(width: usize, x: usize): f32 {
  let most = f32x4.splat(0)
  for (let at: usize = 0; at < width * 4; at += 16) {
    most = f32x4.pmax(most, f32x4.abs(v128.load(x + at)))
  }
  return max<f32>(
    max<f32>(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max<f32>(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  )
}
