using ManifestDsl.Engine;
using ManifestDsl.Engine.Model;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Caching;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Operations;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>Evaluates declarations: C# in, manifest tree out. The one entry point of this assembly.</summary>
/// <param name="compilation">The compilation that declares them.</param>
/// <param name="models">Semantic models, shared by all declarations of a compilation.</param>
/// <param name="inputs">What the build hands over; null for nothing.</param>
/// <param name="version">The version of the cluster; null for the latest known one.</param>
public sealed class DeclarationEvaluator(Compilation compilation, SemanticModelCache models, BuildInputs? inputs = null, KubernetesVersion? version = null)
{
    /// <summary>Evaluates and lowers a declaration. Never throws but when cancelled.</summary>
    /// <param name="target">A static property, field or method, and the environment that it takes.</param>
    /// <param name="defaultNamespace">The namespace of objects that name none; null for none.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    /// <param name="partOf">The application of which the class's objects are parts; null for none.</param>
    public EvaluatedDeclaration Evaluate(DeclarationTarget target, string? defaultNamespace, CancellationToken cancellationToken, string? partOf = null)
    {
        var identifier = target.Member.Locations[0];
        if (target.Problem is { } problem)
        {
            var finding = new Finding(problem.Rule, FindingCause.BadValue, new UnknownNode("", Origins.Of(problem.At.Locations[0])), problem.Message);
            return new EvaluatedDeclaration(target.Member.Name, null, Origins.Of(identifier), new LoweredDeclaration([], [finding], []), [identifier.SourceTree!], null);
        }

        var session = NewSession(cancellationToken);
        var tree = Evaluate(target, session);
        LoweredDeclaration lowered;
        try
        {
            lowered = ManifestPipeline.Lower(tree, defaultNamespace, partOf, version);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            lowered = new LoweredDeclaration([], [], [Defect("lowering", e, tree.Provenance)]);
        }

        return new EvaluatedDeclaration(
            target.Member.Name, target.Environment, Origins.Of(identifier), lowered, [.. session.Read.Union([identifier.SourceTree!])], session.InputsRead);
    }

    /// <summary>
    /// The manifest tree of a declaration. What cannot be known is an <see cref="UnknownNode"/> in its place; the result itself
    /// is one when nothing can be known. Never throws but when cancelled.
    /// </summary>
    public ManifestNode Evaluate(DeclarationTarget target, CancellationToken cancellationToken) => Evaluate(target, NewSession(cancellationToken));

    /// <summary>The manifest tree of a declaration without a parameter.</summary>
    public ManifestNode Evaluate(ISymbol declaration, CancellationToken cancellationToken) => Evaluate(new DeclarationTarget(declaration), cancellationToken);

    private EvaluationSession NewSession(CancellationToken cancellationToken) => new(compilation, models, inputs ?? BuildInputs.None, cancellationToken);

    private static ManifestNode Evaluate(DeclarationTarget target, EvaluationSession session)
    {
        var syntax = target.Member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(session.CancellationToken);
        if (syntax is null)
        {
            return new UnknownNode("this declaration has no source", Provenance.None);
        }

        try
        {
            return new TreeBuilder(session.Known, session.CancellationToken).Build(StaticMembers.EvaluateDeclaration(target, syntax, session));
        }
        catch (EvaluationStopException stop)
        {
            return stop.Cause.ToNode();
        }
        catch (InsufficientExecutionStackException)
        {
            return new UnknownNode("this declaration is nested too deeply to be evaluated: split it into several members", Origins.Of(syntax));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Defect("evaluating", e, Origins.Of(syntax));
        }
    }

    private static UnknownNode Defect(string doing, Exception e, Provenance at) =>
        new($"{doing} this declaration failed, which is a defect of ManifestDsl, please report it: {e.GetType().Name}: {e.Message}", at);
}
