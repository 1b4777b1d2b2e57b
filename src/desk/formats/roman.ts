/** A number as small Roman numerals: how endnotes are counted. */
export function roman(count: number): string {
  const signs = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];
  const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
  let rest = count;
  return values
    .map((value, index) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return signs[index]?.repeat(times);
    })
    .join('');
}
