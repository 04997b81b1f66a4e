/** The building that words name: `3 号楼电梯`. */
export const buildingNamedIn = <Building extends { readonly name: string }>(buildings: readonly Building[], text: string): Building | undefined => {
  const tight = text.replace(/\s/g, '');
  const named = buildings.filter(({ name }) => tight.includes(name.replace(/\s/g, '')));
  // 13 号楼 holds the words of 3 号楼: the longest name is meant.
  return named.sort((one, other) => other.name.length - one.name.length)[0];
};
