import { fileURLToPath } from 'node:url';
import { Button, ErrorSummary, Footer, GenericHeader, Input, Page, Panel, themeCss } from '@guildhall/components';
import { renderPage } from '@guildhall/components/server-render';
import express from 'express';
import type { ReactElement, ReactNode } from 'react';

const THEME = themeCss({
  brandColour: '#5a2a82',
  brandTextColour: '#ffffff',
  linkColour: '#1a5fb4',
  buttonColour: '#00703c',
  fontFamily: 'arial, sans-serif',
});

const Shell = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <Page
    title={title}
    head={
      <>
        <link rel="stylesheet" href="/guildhall.css" />
        <link rel="stylesheet" href="/theme.css" />
        <script type="module" src="/guildhall.js" />
      </>
    }
    header={<GenericHeader logo="Hartwold Council" url="/" />}
    footer={<Footer copyright="© Hartwold Council" />}
  >
    {children}
  </Page>
);

const Question = ({ error }: { error?: string }): ReactElement => (
  <Shell title="What is your name?">
    {error && <ErrorSummary title="There is a problem" errorList={[{ text: error, href: '#name' }]} />}
    <form method="post" noValidate>
      <Input name="name" label="What is your name?" errorMessage={error} />
      <Button>Continue</Button>
    </form>
  </Shell>
);

const app = express();
for (const asset of ['guildhall.css', 'guildhall.js']) {
  app.get(`/${asset}`, (_request, response) =>
    response.sendFile(fileURLToPath(import.meta.resolve(`@guildhall/components/${asset}`))),
  );
}
app.get('/theme.css', (_request, response) => {
  response.type('css').send(THEME);
});
app.get('/', (_request, response) => {
  response.send(renderPage(<Question />));
});
app.post('/', express.urlencoded({ extended: false }), (request, response) => {
  const name: unknown = request.body?.name;
  if (typeof name !== 'string' || name === '') {
    response.status(422).send(renderPage(<Question error="Enter your name" />));
    return;
  }
  response.send(
    renderPage(
      <Shell title="Thank you">
        <Panel title={`Thank you, ${name}`} />
      </Shell>,
    ),
  );
});

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address();
  console.log(`ready http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
