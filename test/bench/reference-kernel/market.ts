// Price, stock, wage and vacancies of a firm lie side by side in one column: who looks at a firm reads one line of the
// cache. Firm f has its record from `width` f on.
export const price = 0
export const stock = 1
export const wage = 2
export const vacancies = 3
export const width = 4
