namespace ManifestDsl.Engine.CustomResources;

/// <summary>Why a file gives no classes, or not all of them.</summary>
/// <param name="Id">The id, MDSL0030–0035.</param>
/// <param name="File">The path of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Message">What is wrong and what to do, without the place.</param>
public sealed record CrdError(string Id, string File, int Line, int Column, string Message);
