/** How large a sheet may be drawn to be seen whole; only a browser draws sheets. */
export const useFit = (): number => 1;
