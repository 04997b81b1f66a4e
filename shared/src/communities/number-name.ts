/** What somebody is called who left a number and no name: `尾号 0246`. A name takes its place as soon as one is said. */
export const numberName = (telephone: string): string => `尾号 ${telephone.slice(-4)}`;

/** Whether the house knows no better name than the number. */
export const isNumberName = (name: string, telephone: string | null): boolean => telephone !== null && name === numberName(telephone);
