/**
 * What a page loads beside guildhall.css: `<script type="module" src="…/guildhall.js">`. It marks the body as one whose
 * browser runs scripts and starts GOV.UK Frontend's own modules, and ours. A module loads only where the browser supports
 * modules, which is what `govuk-frontend-supported` means.
 */
import { MODULES } from '../dist/behaviour/modules.js';
import { startModules } from '../dist/behaviour/start-behaviour.js';

startModules(document.body, MODULES);
