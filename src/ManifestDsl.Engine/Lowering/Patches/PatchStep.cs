namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>One step of a path.</summary>
/// <param name="Name">A field, a key of a map, or what names an item of a list.</param>
/// <param name="IsBracketed">True for <c>[name]</c>.</param>
/// <param name="End">How much of the path, in characters, leads up to here and includes the step.</param>
internal readonly record struct PatchStep(string Name, bool IsBracketed, int End);
