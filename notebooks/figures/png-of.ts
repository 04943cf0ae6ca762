/** Pixels of the picture for one of the page. */
const sharpness = 2

/** A drawn chart as a picture, in the letters of this machine. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = sharpness * image.width
  canvas.height = sharpness * image.height
  const paper = canvas.getContext('2d') as CanvasRenderingContext2D
  paper.fillStyle = 'white'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.')))),
  )
}
