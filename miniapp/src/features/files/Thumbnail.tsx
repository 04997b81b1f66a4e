import { useEffect, useState } from 'react';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { fileAddress } from '../../api/client.ts';
import { keptPictures } from '../../api/kept-pictures.ts';
import { Picture } from '../../ui/Picture.tsx';

/** The small picture of a file; seen once, it also shows without network. */
export function Thumbnail({ file, alt }: { file: Pick<FileView, 'id' | 'url' | 'thumbnailUrl'>; alt: string }) {
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    // The addresses work for ten minutes; the picture behind them stays the same.
    void keptPictures.show(file.id, fileAddress(file.thumbnailUrl ?? file.url)).then((address) => {
      if (wanted) setShown(address);
    });
    return () => {
      wanted = false;
    };
  }, [file.id]);
  return shown === null ? null : <Picture src={shown} alt={alt} />;
}
