/**
 * What a page loads beside guildhall.css: `<script type="module" src="…/guildhall.js">`. It marks the body as one whose
 * browser runs scripts and starts GOV.UK Frontend's own modules. A module loads only where the browser supports modules,
 * which is what `govuk-frontend-supported` means.
 */
import { initAll } from 'govuk-frontend';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
