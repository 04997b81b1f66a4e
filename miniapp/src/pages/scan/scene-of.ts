type Params = Partial<Record<string, string>>;

/** What the code says: WeChat hands it on as `scene`, escaped; a link may say it in plain (`?p=…`). */
export function sceneOf({ scene, s, p }: Params): string {
  if (scene === undefined) return s !== undefined ? `s=${s}` : p !== undefined ? `p=${p}` : '';
  try {
    return decodeURIComponent(scene);
  } catch {
    return scene;
  }
}
