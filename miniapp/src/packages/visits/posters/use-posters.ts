import { useCallback, useEffect, useState } from 'react';
import { PAGE_LIMIT } from '@huiyin/shared/kernel/paging';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { PosterView } from '@huiyin/shared/publicity/poster.contract';
import { call } from '../../../api/client.ts';

/** A code with its picture; without WeChat there is none, and the sheet draws a link. */
export interface DrawnPoster {
  poster: PosterView;
  image: string | null;
}

async function everyPoster(building: string | undefined): Promise<PosterView[]> {
  const rows: PosterView[] = [];
  let cursor: string | undefined;
  do {
    const page = await call(endpoints.posters, { limit: PAGE_LIMIT, ...(building && { building }), ...(cursor && { cursor }) });
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor);
  return rows;
}

/** One after the other: the first time, WeChat draws each. Where it draws none, none is asked for again. */
async function drawn(posters: readonly PosterView[]): Promise<DrawnPoster[]> {
  const found: DrawnPoster[] = [];
  let draws = true;
  for (const poster of posters) {
    const image: string | null = draws ? (await call(endpoints.posterCode, { id: poster.id })).image : null;
    draws = image !== null;
    found.push({ poster, image });
  }
  return found;
}

export interface PostersToPrint {
  posters: DrawnPoster[] | undefined;
  error: unknown;
  reload(): Promise<void>;
}

/** The codes in use of a building, or of all; `only` some of them. Whole before any is shown, so that no sheet is printed with a gap. */
export function usePosters(ready: boolean, building: string | undefined, only: string | undefined): PostersToPrint {
  const [posters, setPosters] = useState<DrawnPoster[] | undefined>();
  const [error, setError] = useState<unknown>();
  const reload = useCallback(async () => {
    if (!ready) return;
    setError(undefined);
    try {
      const wanted = only?.split(',');
      const inUse = (await everyPoster(building)).filter(({ id, retiredAt }) => retiredAt === null && (wanted === undefined || wanted.includes(id)));
      setPosters(await drawn(inUse));
    } catch (reason) {
      setError(reason);
    }
  }, [ready, building, only]);
  useEffect(() => void reload(), [reload]);
  return { posters, error, reload };
}
