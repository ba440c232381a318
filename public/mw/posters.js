// Designed posters: a ground coloured by genre, a motif, the title as lettering. The film decides it all.
import { DRAW, between } from './motifs.js'

const HUES = {
  Action: 12, Adventure: 34, Animation: 188, Biography: 28, Children: 50, Comedy: 44, Crime: 224, Documentary: 158, Drama: 352, Family: 96, Fantasy: 272,
  History: 40, Horror: 358, Music: 318, Musical: 318, Mystery: 246, Romance: 338, 'Sci-Fi': 204, 'Science Fiction': 204, Sport: 140, Thriller: 176, War: 82, Western: 22
}
const MOTIF = {
  Action: 'rays', Adventure: 'peaks', Animation: 'bubbles', Children: 'bubbles', Family: 'bubbles', Comedy: 'confetti', Crime: 'blinds', 'Film-Noir': 'blinds', Documentary: 'frames',
  Biography: 'spot', History: 'arches', Drama: 'spot', Fantasy: 'moon', Horror: 'shards', Music: 'waves', Musical: 'waves', Mystery: 'keyhole', Romance: 'pair', 'Sci-Fi': 'orbit',
  'Science Fiction': 'orbit', Sport: 'rays', Thriller: 'rings', War: 'chevrons', Western: 'mesa'
}
const RARE = ['Film-Noir', 'Western', 'War', 'Musical', 'Music', 'Animation', 'Horror', 'Fantasy', 'Sci-Fi', 'Science Fiction', 'Documentary', 'Mystery', 'Children', 'Family', 'History', 'Biography', 'Sport', 'Crime', 'Romance', 'Adventure', 'Thriller', 'Action', 'Comedy', 'Drama']

function dice(seed) {
  let a = (seed * 2654435761) >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function poster(movie) {
  const roll = dice(movie.movie_id)
  const genres = movie.genres || []
  const lead = RARE.find((name) => genres.includes(name)) || genres[0] || ''
  const noir = lead === 'Film-Noir'
  const hue = Math.round((HUES[lead] ?? roll() * 360) + between(roll, -13, 13))
  const light = roll() < 0.3
  const deep = light ? between(roll, 78, 87) : between(roll, 15, 25)
  const tint = (h, s, l) => `hsl(${h} ${noir ? 4 : s}% ${l}%)`
  const turn = between(roll, -26, 26)
  const shade = light ? tint(hue + turn, 55, deep - 19) : tint(hue - turn * 0.6, 56, deep + 15)
  const motif = DRAW[MOTIF[lead] || Object.keys(DRAW)[(roll() * 16) | 0]](roll)
  return {
    drawing: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 150" preserveAspectRatio="xMidYMid slice" color="${shade}" fill="${shade}">${motif}</svg>`,
    ground: `linear-gradient(${Math.round(between(roll, 140, 220))}deg, ${tint(hue, 52, deep + (light ? 4 : 5))}, ${tint(hue + turn, 58, light ? deep - 9 : Math.max(8, deep - 8))})`,
    ink: light ? tint(hue, 60, 14) : 'hsl(40 60% 94%)',
    letters: ['tall', 'serif', 'wide', 'story'][roll() * 4 | 0],
    place: ['top', 'bottom', 'top'][roll() * 3 | 0]
  }
}

// The size at which the longest word fits the width, and the whole title a part of the height; in % of the width.
const WIDTH = { tall: 0.43, serif: 0.6, wide: 0.76, story: 0.56 }
export function fit(title, letters) {
  const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length))
  const perLine = 80 / WIDTH[letters]
  return Math.min(letters === 'tall' ? 31 : 20, perLine / longest, Math.sqrt((perLine * 62) / title.length / 1.15)).toFixed(1)
}
