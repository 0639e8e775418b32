import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Draws a {@link Page}, or any element whose root is `<html>`, as a whole HTML document. */
export const renderPage = (page: ReactElement): string => `<!DOCTYPE html>${renderToStaticMarkup(page)}`;
