/** Ends with 0 when the service says that it is ready, and otherwise prints what it said. */
const url = `http://127.0.0.1:${process.env.PORT || 3000}/readyz`;
try {
  const response = await fetch(url, { signal: AbortSignal.timeout(4000) });
  if (!response.ok) {
    console.error(`${url} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(`${url} does not answer: ${error.cause?.message ?? error.message}`);
  process.exitCode = 1;
}
