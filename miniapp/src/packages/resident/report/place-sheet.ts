import { create } from 'zustand';

/** Whether the question where it is stands open: the row asks it, and so does the button when the answer is missing. */
export const usePlaceSheet = create<{ open: boolean; setOpen(open: boolean): void }>((set) => ({ open: false, setOpen: (open) => set({ open }) }));
