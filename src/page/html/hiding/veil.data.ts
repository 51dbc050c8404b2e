/** Colours that show nothing. */
export const TRANSPARENT =
  /^(?:transparent|rgba\([^)]{0,60},\s?0?\.?0+%?\s?\)|hsla\([^)]{0,60},\s?0?\.?0+%?\s?\)|(?:rgb|hsl)\([^)]{0,60}\/\s?0?\.?0+%?\s?\)|#[0-9a-f]{6}00|#[0-9a-f]{3}0)$/
