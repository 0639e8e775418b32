import { useEffect, useRef } from 'react';
import { type Dropped, readDrop } from './dropped.js';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the page: a browser would open it in place of the page. */
export const useDrop = (onDrop: (dropped: Dropped, files: FileList) => void): void => {
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const allow = (event: DragEvent): void => {
      if (hasFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent): void => {
      const { dataTransfer } = event;
      if (!dataTransfer || !hasFiles(event)) return;
      event.preventDefault();
      latest.current(readDrop(dataTransfer), dataTransfer.files);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', take);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', take);
    };
  }, []);
};
