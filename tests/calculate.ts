/** Works out a formula in numbers as it is printed, by another way than the program's own: floats and precedence. */

/** @example calculate('(2 × 12 − 13,5) ÷ 12 × 100') // 87.5 */
export function calculate(formula: string): number {
  const tokens = [...formula.matchAll(/[\d.,]+|[()+−×÷]/g)].map(([token]) => token);
  const take = (...wanted: readonly string[]) => (wanted.includes(tokens[0] ?? '') ? tokens.shift() : undefined);
  const sum = (): number => {
    let value = product();
    for (let sign = take('+', '−'); sign; sign = take('+', '−')) value += sign === '+' ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = single();
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷')) value *= sign === '×' ? single() : 1 / single();
    return value;
  };
  const single = (): number => {
    if (take('−')) return -single();
    if (!take('(')) return Number(tokens.shift()?.replaceAll('.', '').replace(',', '.'));
    const value = sum();
    take(')');
    return value;
  };
  return sum();
}
