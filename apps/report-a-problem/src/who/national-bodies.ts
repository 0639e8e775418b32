import { text } from '../text.js';
import type { Body } from './body.js';
import type { Nation } from './nation.js';

/** Those whom every council of a nation hands over to, and the numbers to ring when something is dangerous. */
export interface NationalBodies {
  /** Looks after motorways and trunk roads; in Northern Ireland after every road and street light. */
  readonly roads: Body;
  readonly railway: Body;
  /** Pollution of land and water, and large or hazardous tips. */
  readonly environment: Body;
  readonly electricityPhone: string;
  readonly gasPhone: string;
}

const networkRail: Body = {
  name: text('Network Rail', 'Network Rail'),
  url: 'https://www.networkrail.co.uk/',
  phone: '03457 11 41 41',
};

/**
 * Published helplines, as of November 2026. A council may put others in their place (`trunkRoads`, `emergencyPhones`
 * in its settings).
 */
export const NATIONAL_BODIES: Readonly<Record<Nation, NationalBodies>> = {
  england: {
    roads: {
      name: text('National Highways', 'National Highways'),
      url: 'https://nationalhighways.co.uk/',
      phone: '0300 123 5000',
    },
    railway: networkRail,
    environment: {
      name: text('Environment Agency', 'Asiantaeth yr Amgylchedd'),
      url: 'https://www.gov.uk/report-environmental-problem',
      phone: '0800 80 70 60',
    },
    electricityPhone: '105',
    gasPhone: '0800 111 999',
  },
  wales: {
    roads: {
      name: text('Traffic Wales', 'Traffig Cymru'),
      url: 'https://traffic.wales/',
      phone: '0300 123 1213',
    },
    railway: networkRail,
    environment: {
      name: text('Natural Resources Wales', 'Cyfoeth Naturiol Cymru'),
      url: 'https://naturalresources.wales/',
      phone: '0300 065 3000',
    },
    electricityPhone: '105',
    gasPhone: '0800 111 999',
  },
  scotland: {
    roads: {
      name: text('Transport Scotland', 'Transport Scotland'),
      url: 'https://www.traffic.gov.scot/',
      phone: '0800 028 1414',
    },
    railway: networkRail,
    environment: {
      name: text('Scottish Environment Protection Agency', 'Asiantaeth Diogelu’r Amgylchedd yr Alban'),
      url: 'https://www.sepa.org.uk/',
      phone: '0800 80 70 60',
    },
    electricityPhone: '105',
    gasPhone: '0800 111 999',
  },
  'northern-ireland': {
    roads: {
      name: text('Department for Infrastructure', 'Adran Seilwaith'),
      url: 'https://www.nidirect.gov.uk/',
      phone: '0300 200 7899',
    },
    railway: {
      name: text('Translink', 'Translink'),
      url: 'https://www.translink.co.uk/',
      phone: '028 9066 6630',
    },
    environment: {
      name: text('Northern Ireland Environment Agency', 'Asiantaeth Amgylchedd Gogledd Iwerddon'),
      url: 'https://www.daera-ni.gov.uk/northern-ireland-environment-agency',
      phone: '0800 80 70 60',
    },
    electricityPhone: '03457 643 643',
    gasPhone: '0800 002 001',
  },
};

/** Red routes in London, which are Transport for London's and not the borough's. */
export const RED_ROUTES: Body = {
  name: text('Transport for London', 'Transport for London'),
  url: 'https://tfl.gov.uk/',
  phone: '0343 222 1234',
};

/** Names the council of any place in the UK, for a hand-over that the council's settings say nothing of. */
export const FIND_YOUR_COUNCIL = 'https://www.gov.uk/find-local-council';
