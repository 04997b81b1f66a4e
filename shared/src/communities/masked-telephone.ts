/** `138****1234`: enough to know it by, not enough to call it. */
export const maskedTelephone = (telephone: string): string => (telephone.length < 7 ? '****' : `${telephone.slice(0, 3)}****${telephone.slice(-4)}`);
