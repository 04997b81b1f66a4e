export async function ensureDemoCommunity(): Promise<void> {}
