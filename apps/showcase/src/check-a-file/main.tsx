import '@guildhall/components/guildhall.css';
import './check-a-file.css';
import { createRoot } from 'react-dom/client';
import { CheckPage } from './check-page.js';

const root = document.getElementById('check-a-file');
if (root) createRoot(root).render(<CheckPage />);
