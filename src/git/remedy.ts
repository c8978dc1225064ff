/** The one line that mends a checkout which lacks what a scan needs, wherever that is noticed. */
export const CHECKOUT_REMEDY =
  'Set `fetch-depth: 0` and no `filter` on actions/checkout, or give `token`.';
