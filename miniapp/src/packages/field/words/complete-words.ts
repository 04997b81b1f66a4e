/** The words of completing an order, and of what comes after. */
export interface CompleteWords {
  complete: {
    title: string;
    photos: string;
    before: string;
    /** Of what was photographed when arriving. */
    atSite: string;
    after: string;
    addBefore: string;
    addAfter: string;
    addAfterSame: string;
    photo(which: string, index: number): string;
    removePhoto(which: string, index: number): string;
    noPhoto: string;
    noPhotoPlaceholder: string;
    noPhotoReasons: readonly string[];
    done: string;
    donePlaceholder: string;
    steps: string;
    materials: string;
    addMaterial: string;
    material(index: number): string;
    materialName: string;
    materialQuantity: string;
    materialAmount: string;
    removeMaterial(index: number): string;
    materialsTotal: string;
    quoted: string;
    quotedHint: string;
    free: string;
    asMaterials(amount: string): string;
    differs(materials: string): string;
    corrective: string;
    correctiveHint(by: string): string;
    send: string;
    ready: string;
    missing: Readonly<Record<'done' | 'photo' | 'material' | 'quoted', string>>;
    /** The same by name, all of them at once. */
    missingNames: Readonly<Record<'done' | 'photo' | 'material' | 'quoted', string>>;
    stillMissing(names: readonly string[]): string;
    sendingPhotos(now: number, all: number): string;
    notHere: string;
    notHereWords: string;
  };
  result: {
    title: string;
    /** It waits on the device. */
    keptTitle: string;
    heading: string;
    kept: string;
    keptWords: string;
    next: string;
    callback(who: string): string;
    person(name: string, role: string): string;
    callbackBy(by: string): string;
    reply: string;
    replied: string;
    replyHint: string;
    corrective: string;
    toOrders: string;
    toOrder: string;
    toQueue: string;
  };
}
