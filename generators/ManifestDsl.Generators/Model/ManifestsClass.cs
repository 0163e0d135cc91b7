using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Generators.Model;

/// <summary>A class to evaluate.</summary>
/// <remarks>
/// Lives between two steps, and is no model: it holds syntax, which the compilation holds too, but no symbol. Equal while its file is
/// the same, so that only the evaluation looks at the compilation of each edit.
/// </remarks>
/// <param name="Syntax">The part of the class that carries the attribute.</param>
/// <param name="Model">The class as the output names it.</param>
internal sealed record ManifestsClass(TypeDeclarationSyntax Syntax, ClassModel Model);
