export { Behaviour, type BehaviourProps, type BehaviourScope, useBehaviour } from './behaviour.js';
