import { englishCatalogue } from '../../src/messages/catalogue';
import { useCatalogue } from '../../src/messages/compile';

useCatalogue(englishCatalogue());
