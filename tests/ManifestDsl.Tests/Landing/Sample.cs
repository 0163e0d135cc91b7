namespace ManifestDsl.Tests.Landing;

/// <summary>A value of a property as C# text, and what it is in the API.</summary>
/// <param name="Source">The expression, for a place whose type is known.</param>
/// <param name="Expected">The text of the node that it becomes (<c>Nodes.Text</c>); null for a part, whose properties have samples of their own.</param>
internal sealed record Sample(string Source, string? Expected);
