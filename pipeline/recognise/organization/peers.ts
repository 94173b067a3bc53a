import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';

// Whatever their names are made of (`حركة مجتمع السلم`).
const movements = foldedSet('حزب حركة تيار جبهة');
// Those who meet in councils (`مجلس وزراء الصحة`, `لجنة خبراء المياه`).
const councils = foldedSet('مجلس لجنة منتدى رابطة جمعية هيئة اتحاد');
const peers = foldedSet('وزراء رؤساء خبراء قضاة سفراء عمداء محافظي');
// `نقابة عمال الكهرباء`.
const unions = foldedSet('نقابة اتحاد رابطة جمعية تجمع');
const workers = fold('عمال');

/** Whether a noun of persons after a noun of bodies says who makes it up, and is not another party of the sentence. */
export const isOfParties = ({ normal: noun }: Token, { normal: second }: Token): boolean =>
  movements.has(noun) || (unions.has(noun) && second === workers) || (councils.has(noun) && peers.has(second));
