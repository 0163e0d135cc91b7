using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>Evaluates declarations: C# in, manifest tree out. The one entry point of this assembly.</summary>
/// <param name="compilation">The compilation that declares them.</param>
/// <param name="models">Semantic models, shared by all declarations of a compilation.</param>
public sealed class DeclarationEvaluator(Compilation compilation, SemanticModelCache models)
{
    /// <summary>
    /// The manifest tree of a declaration. What cannot be known is an <see cref="UnknownNode"/> in its place; the result itself
    /// is one when nothing can be known. Never throws but when cancelled.
    /// </summary>
    public ManifestNode Evaluate(ISymbol declaration, CancellationToken cancellationToken)
    {
        var session = new EvaluationSession(compilation, models, cancellationToken);
        var syntax = declaration.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        if (syntax is null)
        {
            return new UnknownNode("this declaration has no source", Provenance.None);
        }

        try
        {
            return new TreeBuilder(session.Known, cancellationToken).Build(StaticMembers.EvaluateDeclaration(declaration, syntax, session));
        }
        catch (EvaluationStopException stop)
        {
            return new UnknownNode(stop.Cause.Reason, stop.Cause.Origin);
        }
        catch (InsufficientExecutionStackException)
        {
            return new UnknownNode("this declaration is nested too deeply to be evaluated: split it into several members", Origins.Of(syntax));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new UnknownNode($"evaluating this declaration failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}", Origins.Of(syntax));
        }
    }
}
